# Opened by --demo and `./bootstrap run`, and used by the tests; this list lies outside their folder, which holds reports only.
samplesdir = $(pkgdatadir)/samples
dist_samples_DATA = \
	resources/samples/2021-01-05-alula.txt \
	resources/samples/2022-07-22-istanbul.txt \
	resources/samples/2022-08-27-alger.txt \
	resources/samples/2022-10-27-naqoura.txt \
	resources/samples/2023-03-10-beijing.txt \
	resources/samples/2023-06-21-astana.txt \
	resources/samples/en-2015-11-14-vienna.txt \
	resources/samples/en-2018-06-17-prespa.txt \
	resources/samples/en-2018-12-13-rimbo.txt \
	resources/samples/en-2021-06-16-geneva.txt \
	resources/samples/en-2022-11-02-pretoria.txt \
	resources/samples/fa-2015-07-14-vienna.txt \
	resources/samples/harakat-2020-02-29-doha.txt
