-- The last number given in each series of each year. Its row is locked until the transaction that took the number ends.
create table number_series (
    name        varchar(100) not null,
    series_year integer      not null,
    last_number integer      not null check (last_number >= 0),
    primary key (name, series_year)
);
