-- Feed-owned. Meters belong to the dwelling, not to the customer; an exchanged meter is removed and a new one follows.
create table meter (
    meter_id                varchar(200) not null primary key,
    dwelling_id             varchar(200) not null,
    kind                    varchar(20)  not null check (kind in ('HEAT_METER', 'HEAT_COST_ALLOCATOR', 'HOT_WATER_METER')),
    serial_number           varchar(200) not null,
    unit                    varchar(10)  not null check (unit in ('GJ', 'UNIT', 'M3')),
    location                varchar(200) not null,
    installed_on            date         not null,
    removed_on              date,
    calibration_valid_until date,
    retired                 boolean      default false not null
);
create index meter_dwelling on meter (dwelling_id);

create table meter_reading (
    meter_id varchar(200)   not null references meter,
    read_on  date           not null,
    reading  numeric(15, 3) not null,
    kind     varchar(20)    not null check (kind in ('ACTUAL', 'ESTIMATED', 'CUSTOMER_REPORTED')),
    primary key (meter_id, read_on)
);
