dist_man_MANS += resources/man/safir.1 resources/man/safir-lang.5 resources/man/safir-query.7
