-- What clerks begin for a customer's access at the office: an account, or a change of which IDs an account reads. The customer
-- finishes it by a mailed link or the code of a letter. open_customer_id keeps two from being open for one customer.
create table office_registration (
    id               uuid                     not null primary key,
    version          bigint                   not null,
    customer_id      varchar(9)               not null,
    open_customer_id varchar(9)               unique check (open_customer_id = customer_id),
    way              varchar(20)              not null check (way in ('MAIL', 'LETTER', 'JOIN', 'SEPARATE')),
    email            varchar(200),
    language         varchar(10)              not null,
    identified_by    varchar(20)              not null
        check (identified_by in ('ID_CARD', 'PASSPORT', 'DRIVING_LICENCE', 'COMPANY_PAPERS')),
    representative   varchar(200),
    signing_right    varchar(20) check (signing_right in ('SOLE', 'JOINT')),
    specimen_dated   date,
    extract_dated    date,
    code_hash        varchar(64) unique,
    code_until       timestamp with time zone,
    registered_by    varchar(200)             not null,
    registered_at    timestamp with time zone not null,
    sent_at          timestamp with time zone,
    done_at          timestamp with time zone,
    withdrawn_at     timestamp with time zone,
    check (email is not null or way = 'LETTER')
);
create index office_registration_customer on office_registration (customer_id, registered_at);
