-- What clerks tell each other of a customer; the customer is feed-owned, so its key is kept without a foreign key.
create table customer_note (
    id          uuid                     not null primary key,
    customer_id varchar(9)               not null,
    words       varchar(2000)            not null,
    written_by  varchar(200)             not null,
    written_at  timestamp with time zone not null
);
create index customer_note_customer on customer_note (customer_id, written_at);
