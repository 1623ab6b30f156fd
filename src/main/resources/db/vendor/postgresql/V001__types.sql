-- The bytes of a stored file.
create domain file_content as bytea;
