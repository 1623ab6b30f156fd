-- Feed-owned.
create table unit_price (
    customer_group varchar(40)    not null check (customer_group in ('RESIDENTIAL', 'SEPARATELY_TREATED_INSTITUTION', 'OTHER')),
    item           varchar(30)    not null check (item in ('STANDING_CHARGE', 'HEAT_CHARGE', 'WATER_HEATING_CHARGE', 'OTHER')),
    unit           varchar(200)   not null,
    valid_from     date           not null,
    net_unit_price numeric(17, 2) not null,
    vat_percent    numeric(5, 2)  not null,
    source         varchar(200)   not null,
    primary key (customer_group, item, unit, valid_from)
);
