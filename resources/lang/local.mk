# Language packs: compiled from the sources beside this file.
