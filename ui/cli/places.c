/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/places.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/file.h"

static const char *join(struct arena *arena, const char *a, const char *b, const char *c)
{
	struct buf path = BUF_INIT;
	buf_cat(&path, a);
	buf_cat(&path, b);
	buf_cat(&path, c);
	const char *kept = arena_str(arena, buf_view(&path));
	buf_release(&path);
	return kept;
}

/* The folder that the running program lies in, or "". */
static const char *own_folder(struct arena *arena)
{
	char exe[4096];
	ssize_t n = readlink("/proc/self/exe", exe, sizeof exe - 1);
	if (n <= 0)
		return "";
	exe[n] = '\0';
	char *slash = strrchr(exe, '/');
	return slash ? arena_str(arena, str_sub(exe, 0, (size_t)(slash - exe))) : "";
}

const char *place_samples(struct arena *arena)
{
	const char *candidates[] = {join(arena, own_folder(arena), "/resources", "/samples"), PKGDATADIR "/samples",
	    TOP_SOURCEDIR "/resources/samples"};
	for (size_t i = 0; i < sizeof candidates / sizeof *candidates; i++)
		if (file_is_dir(candidates[i]))
			return candidates[i];
	return NULL;
}

/* Our folder in the one that a variable names, else in that of the home. */
static const char *place_xdg(struct arena *arena, const char *variable, const char *in_home)
{
	const char *base = getenv(variable), *home = getenv("HOME");
	/* The XDG rules: a relative path there is to be ignored. */
	if (base && base[0] == '/')
		return join(arena, base, "/safir", "");
	return home && home[0] ? join(arena, home, in_home, "/safir") : NULL;
}

const char *place_config(struct arena *arena, const char *name)
{
	const char *folder = place_xdg(arena, "XDG_CONFIG_HOME", "/.config");
	return folder && name ? join(arena, folder, "/", name) : folder;
}

const char *place_cache(struct arena *arena)
{
	return place_xdg(arena, "XDG_CACHE_HOME", "/.cache");
}

const char *place_data(struct arena *arena, const char *name)
{
	const char *folder = place_xdg(arena, "XDG_DATA_HOME", "/.local/share");
	return folder ? join(arena, folder, "/", name) : NULL;
}
