-- What has happened in a case stays as it was written, whatever the application or a person at a console tries. A row at a
-- time, for forgetting a draft clears its events, of which it has none. H2 has no procedural language, and is never production.
create function refuse_case_event_change() returns trigger
    language plpgsql as
$$
begin
    raise exception 'case_event is append-only';
end
$$;

create trigger case_event_append_only
    before update or delete
    on case_event
    for each row
execute function refuse_case_event_change();

create trigger case_event_never_emptied
    before truncate
    on case_event
    for each statement
execute function refuse_case_event_change();
