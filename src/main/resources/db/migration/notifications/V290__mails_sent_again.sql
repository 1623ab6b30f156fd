-- Clerks send again what has failed, and to another address; but not mails that prove that their reader owns the address.
-- Of those from before nobody knows, so none of them is sent again.
alter table outgoing_mail add column bound boolean default true not null;
alter table outgoing_mail add column sent_again_at timestamp with time zone;
create index outgoing_mail_latest on outgoing_mail (created_at);
