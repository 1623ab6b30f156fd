-- Feed-owned. Money in whole forints; a settlement or correction carries signed differences.
create table invoice (
    invoice_no          varchar(200) not null primary key,
    customer_id         varchar(9)   not null,
    place_no            varchar(8)   not null,
    kind                varchar(20)  not null check (kind in ('PART_BILL', 'SETTLEMENT_BILL', 'CORRECTION')),
    corrects_invoice_no varchar(200),
    period_from         date         not null,
    period_to           date         not null,
    issued_on           date         not null,
    due_on              date         not null,
    net                 bigint       not null,
    vat                 bigint       not null,
    gross               bigint       not null,
    foreign key (customer_id, place_no) references place_of_use
);
create index invoice_place on invoice (customer_id, place_no);

create table invoice_line (
    invoice_no  varchar(200)   not null references invoice,
    line_no     integer        not null,
    item        varchar(30)    not null check (item in ('STANDING_CHARGE', 'HEAT_CHARGE', 'WATER_HEATING_CHARGE', 'OTHER')),
    description varchar(200)   not null,
    quantity    numeric(15, 3) not null,
    unit        varchar(200)   not null,
    unit_price  numeric(17, 2) not null,
    net         bigint         not null,
    vat_percent numeric(5, 2)  not null,
    vat         bigint         not null,
    gross       bigint         not null,
    primary key (invoice_no, line_no)
);

create table payment (
    payment_no  varchar(200) not null primary key,
    customer_id varchar(9)   not null,
    place_no    varchar(8)   not null,
    invoice_no  varchar(200),
    received_on date         not null,
    amount      bigint       not null,
    method      varchar(20)  not null check (method in ('PAYMENT_SLIP', 'DIRECT_DEBIT', 'BANK_TRANSFER', 'CASH', 'CARD')),
    foreign key (customer_id, place_no) references place_of_use
);
create index payment_place on payment (customer_id, place_no);

create table direct_debit_refusal (
    invoice_no varchar(200) not null references invoice,
    refused_on date         not null,
    reason     varchar(200),
    primary key (invoice_no, refused_on)
);
