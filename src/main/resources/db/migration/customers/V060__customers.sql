-- Feed-owned: written by the module feeds alone (FEED.md names keys and columns).
create table customer (
    customer_id         varchar(9)   not null primary key,
    kind                varchar(20)  not null check (kind in ('RESIDENTIAL', 'INSTITUTION', 'OTHER')),
    name                varchar(200) not null,
    birth_place         varchar(200),
    birth_date          date,
    tax_number          varchar(200),
    registration_number varchar(200),
    email               varchar(200),
    phone               varchar(200),
    postal_code         varchar(200) not null,
    city                varchar(200) not null,
    address_line        varchar(200) not null,
    retired             boolean      default false not null
);

-- A customer's use of a dwelling for a time.
create table place_of_use (
    customer_id      varchar(9)     not null references customer,
    place_no         varchar(8)     not null,
    dwelling_id      varchar(200)   not null,
    postal_code      varchar(200)   not null,
    city             varchar(200)   not null,
    address_line     varchar(200)   not null,
    building_id      varchar(200)   not null,
    substation_id    varchar(200)   not null,
    heated_volume_m3 numeric(15, 3) not null,
    floor_area_m2    numeric(15, 3) not null,
    valid_from       date           not null,
    valid_to         date,
    opening_on       date,
    opening_balance  bigint,
    retired          boolean        default false not null,
    primary key (customer_id, place_no)
);
create index place_of_use_dwelling on place_of_use (dwelling_id);

create table contract (
    contract_no            varchar(200) not null primary key,
    customer_id            varchar(9)   not null,
    place_no               varchar(8)   not null,
    kind                   varchar(20)  not null check (kind in ('GENERAL', 'INDIVIDUAL')),
    customer_group         varchar(40)  not null check (customer_group in ('RESIDENTIAL', 'SEPARATELY_TREATED_INSTITUTION', 'OTHER')),
    valid_from             date         not null,
    valid_to               date,
    payment_method         varchar(20)  not null check (payment_method in ('PAYMENT_SLIP', 'DIRECT_DEBIT', 'BANK_TRANSFER')),
    billing_mode           varchar(20)  not null check (billing_mode in ('MONTHLY_ACTUAL', 'LEVEL_PAYMENT')),
    contracted_capacity_kw numeric(15, 3),
    payer_name             varchar(200),
    mailing_postal_code    varchar(200),
    mailing_city           varchar(200),
    mailing_address_line   varchar(200),
    retired                boolean      default false not null,
    foreign key (customer_id, place_no) references place_of_use
);
create index contract_place on contract (customer_id, place_no);
