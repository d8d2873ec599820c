/* SPDX-License-Identifier: GPL-3.0-or-later
 * verb -- the verbs of the command line, one file each. Each returns the exit status. */
#ifndef CLI_VERB_H
#define CLI_VERB_H

struct cli;

int verb_extract(struct cli *cli); /* also explain; the text form of `safir FILE | ...` and --dump */
int verb_list(struct cli *cli);
int verb_dump(struct cli *cli);
int verb_eval(struct cli *cli);
int verb_check(struct cli *cli);
int verb_index(struct cli *cli);
int verb_verify(struct cli *cli);
int verb_export(struct cli *cli);
int verb_search(struct cli *cli);
int verb_who(struct cli *cli);
int verb_help(struct cli *cli);

#endif
