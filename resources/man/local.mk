dist_man_MANS += resources/man/safir.1
