-- A draft, case or message that has files: kind and id are its module's. The row is locked while its files change.
create table attachment_holder (
    kind varchar(30) not null,
    id   uuid        not null,
    primary key (kind, id)
);

-- A file that somebody sent in. The same bytes are attached once to a thing; what was removed can be had back for a while.
create table attachment (
    id          uuid                     not null primary key,
    holder_kind varchar(30)              not null,
    holder_id   uuid                     not null,
    file_name   varchar(120)             not null,
    type        varchar(10)              not null check (type in ('PDF', 'JPEG', 'PNG')),
    size_bytes  bigint                   not null check (size_bytes > 0),
    sha256      varchar(64)              not null references stored_file,
    uploaded_at timestamp with time zone not null,
    uploaded_by uuid,
    scan        varchar(20)              not null check (scan in ('CLEAN', 'NOT_SCANNED')),
    removed_at  timestamp with time zone,
    foreign key (holder_kind, holder_id) references attachment_holder,
    unique (holder_kind, holder_id, sha256)
);
create index attachment_sha256 on attachment (sha256);

-- The bytes may lie in a folder instead. What nobody refers to is removed some time after it was last stored.
alter table stored_file alter column content drop not null;
alter table stored_file add column stored_at timestamp with time zone default current_timestamp not null;
create index feed_document_sha256 on feed_document (sha256);
