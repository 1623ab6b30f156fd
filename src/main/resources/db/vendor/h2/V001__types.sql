-- The bytes of a stored file. H2's bytea ends at 1 MiB.
create domain file_content as binary large object;
