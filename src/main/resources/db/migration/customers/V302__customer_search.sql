-- What clerks find a customer by: one folded text (small letters, no accents), and the name by which the found ones are sorted.
-- It follows from feed-owned tables and is written by the import.
create table customer_search (
    customer_id varchar(9)     not null primary key,
    sort_name   varchar(200)   not null,
    folded      varchar(60000) not null
);
create index customer_search_name on customer_search (sort_name, customer_id);
merge into customer_search t using (
    select c.customer_id,
        cast(trim(lower(translate(c.name, 'ÁÉÍÓÖŐÚÜŰáéíóöőúüűÄäÂâĂăÇçČčĎďËëĚěÎîĹĺĽľŇňÔôÕõŘřŔŕŠšȘșŞşŤťȚțŢţŮůÛûÝýŽž.,;:/-_()+@&#%|\''" –' || chr(9) || chr(10) || chr(13), 'aeiooouuuaeiooouuuaaaaaaccccddeeeeiillllnnoooorrrrssssssttttttuuuuyyzz                       '))) as varchar(200)) as sort_name,
        ' ' || lower(translate(c.name, 'ÁÉÍÓÖŐÚÜŰáéíóöőúüűÄäÂâĂăÇçČčĎďËëĚěÎîĹĺĽľŇňÔôÕõŘřŔŕŠšȘșŞşŤťȚțŢţŮůÛûÝýŽž.,;:/-_()+@&#%|\''" –' || chr(9) || chr(10) || chr(13), 'aeiooouuuaeiooouuuaaaaaaccccddeeeeiillllnnoooorrrrssssssttttttuuuuyyzz                       ')) || ' ' || c.customer_id || ' ' || lower(translate(coalesce(c.email, ''), 'ÁÉÍÓÖŐÚÜŰáéíóöőúüűÄäÂâĂăÇçČčĎďËëĚěÎîĹĺĽľŇňÔôÕõŘřŔŕŠšȘșŞşŤťȚțŢţŮůÛûÝýŽž.,;:/-_()+@&#%|\''" –' || chr(9) || chr(10) || chr(13), 'aeiooouuuaeiooouuuaaaaaaccccddeeeeiillllnnoooorrrrssssssttttttuuuuyyzz                       ')) || ' ' || regexp_replace(regexp_replace(coalesce(c.phone, ''), '[^0-9]', '', 'g'), '^(06|0036|36)', '') || ' ' || lower(translate(c.postal_code || ' ' || c.city || ' ' || c.address_line, 'ÁÉÍÓÖŐÚÜŰáéíóöőúüűÄäÂâĂăÇçČčĎďËëĚěÎîĹĺĽľŇňÔôÕõŘřŔŕŠšȘșŞşŤťȚțŢţŮůÛûÝýŽž.,;:/-_()+@&#%|\''" –' || chr(9) || chr(10) || chr(13), 'aeiooouuuaeiooouuuaaaaaaccccddeeeeiillllnnoooorrrrssssssttttttuuuuyyzz                       '))
            || coalesce((select string_agg(distinct ' ' || lower(translate(p.postal_code || ' ' || p.city || ' ' || p.address_line, 'ÁÉÍÓÖŐÚÜŰáéíóöőúüűÄäÂâĂăÇçČčĎďËëĚěÎîĹĺĽľŇňÔôÕõŘřŔŕŠšȘșŞşŤťȚțŢţŮůÛûÝýŽž.,;:/-_()+@&#%|\''" –' || chr(9) || chr(10) || chr(13), 'aeiooouuuaeiooouuuaaaaaaccccddeeeeiillllnnoooorrrrssssssttttttuuuuyyzz                       ')), '') from place_of_use p
                where p.customer_id = c.customer_id), '')
            || coalesce((select string_agg(distinct ' ' || lower(translate(m.serial_number, 'ÁÉÍÓÖŐÚÜŰáéíóöőúüűÄäÂâĂăÇçČčĎďËëĚěÎîĹĺĽľŇňÔôÕõŘřŔŕŠšȘșŞşŤťȚțŢţŮůÛûÝýŽž.,;:/-_()+@&#%|\''" –' || chr(9) || chr(10) || chr(13), 'aeiooouuuaeiooouuuaaaaaaccccddeeeeiillllnnoooorrrrssssssttttttuuuuyyzz                       ')) || ' ' || lower(translate(regexp_replace(m.serial_number, '[ ./-]', '', 'g'), 'ÁÉÍÓÖŐÚÜŰáéíóöőúüűÄäÂâĂăÇçČčĎďËëĚěÎîĹĺĽľŇňÔôÕõŘřŔŕŠšȘșŞşŤťȚțŢţŮůÛûÝýŽž.,;:/-_()+@&#%|\''" –' || chr(9) || chr(10) || chr(13), 'aeiooouuuaeiooouuuaaaaaaccccddeeeeiillllnnoooorrrrssssssttttttuuuuyyzz                       ')), '') from place_of_use p
                join meter m on m.dwelling_id = p.dwelling_id where p.customer_id = c.customer_id
                and (m.removed_on is null or m.removed_on >= p.valid_from)
                and (p.valid_to is null or m.installed_on <= p.valid_to)), '') as folded
    from customer c) s
on (t.customer_id = s.customer_id)
when matched and (t.sort_name <> s.sort_name or t.folded <> s.folded)
    then update set sort_name = s.sort_name, folded = s.folded
when not matched then insert (customer_id, sort_name, folded)
    values (s.customer_id, s.sort_name, s.folded);
