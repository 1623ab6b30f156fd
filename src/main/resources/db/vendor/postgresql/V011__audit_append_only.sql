-- Whatever the application or a person at a console tries, recorded events stay as they are.
-- H2 has no procedural language, and is never production: there the hash chain alone guards the log.
create function refuse_audit_change() returns trigger
    language plpgsql as
$$
begin
    raise exception 'audit_event is append-only';
end
$$;

create trigger audit_event_append_only
    before update or delete or truncate
    on audit_event
    for each statement
execute function refuse_audit_change();
