-- The files that go with a mail, sealed like its values and erased with them.
alter table outgoing_mail add column sealed_attachments bytea;
