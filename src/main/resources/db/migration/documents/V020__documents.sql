-- Stored bytes, addressed by their content: a file that two documents share is stored once.
create table stored_file (
    sha256     varchar(64)  not null primary key,
    size_bytes bigint       not null,
    content    file_content not null
);

-- Feed-owned: the billing system's documents. place_no and invoice_no may be unknown.
create table feed_document (
    document_no  varchar(200) not null primary key,
    customer_id  varchar(9)   not null,
    place_no     varchar(8),
    invoice_no   varchar(200),
    kind         varchar(20)  not null check (kind in ('INVOICE', 'CONTRACT', 'LETTER')),
    title        varchar(200) not null,
    issued_on    date         not null,
    file_name    varchar(200) not null,
    sha256       varchar(64)  not null references stored_file,
    withdrawn_on date
);
create index feed_document_customer on feed_document (customer_id);
create index feed_document_invoice on feed_document (invoice_no);
