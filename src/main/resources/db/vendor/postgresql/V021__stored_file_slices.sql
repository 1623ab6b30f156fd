-- Bytes are read in slices. Uncompressed storage finds a slice without unpacking the whole; PDFs are packed anyway.
alter table stored_file alter column content set storage external;
