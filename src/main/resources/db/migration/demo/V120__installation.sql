-- What the data of this database are. The demo writes one row, DEMO; production refuses to start on such a database.
create table installation (
    data_kind varchar(10) not null primary key check (data_kind in ('DEMO'))
);
