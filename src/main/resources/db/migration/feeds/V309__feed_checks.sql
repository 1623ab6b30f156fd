-- A feed can be looked at without being taken. The check has a name from now on, so that the next outcome is easier to add.
alter table feed_run add column run_outcome varchar(20);
update feed_run set run_outcome = outcome;
alter table feed_run alter column run_outcome set not null;
alter table feed_run drop column outcome;
alter table feed_run rename column run_outcome to outcome;
alter table feed_run add constraint feed_run_outcomes
    check (outcome in ('RUNNING', 'TAKEN', 'NOTHING_TO_DO', 'REFUSED', 'FAILED', 'CHECKED'));
