-- §3.10: a dossier is of a relais or of a coordination départementale, and so is its convention.
alter table relais add column nature text not null default 'RELAIS_PETITE_ENFANCE'
  check (nature in ('RELAIS_PETITE_ENFANCE', 'COORDINATION_DEPARTEMENTALE'));
alter table relais add constraint relais_nature unique (dossier, nature);

alter table convention add column coordination_id uuid references coordination;
alter table convention add column coordination_etp numeric(6, 2) check (coordination_etp > 0);
alter table convention add column coordination_montant_annuel numeric(14, 2) check (coordination_montant_annuel > 0);
alter table convention add column coordination_plafond_journee numeric(14, 2) check (coordination_plafond_journee >= 0);
alter table convention add constraint convention_coordination_calc_11 check (num_nulls(
  coordination_id, coordination_etp, coordination_montant_annuel, coordination_plafond_journee) in (0, 4));
alter table convention add column type_convention text not null generated always as (
  case when coordination_id is null then 'RELAIS_PETITE_ENFANCE' else 'COORDINATION_DEPARTEMENTALE' end) stored;
alter table convention add constraint convention_de_la_nature_du_dossier
  foreign key (dossier, type_convention) references relais (dossier, nature);

-- PRJ-1 holds for a relais; a coordination rests on the candidature retained, for one year at most, without avenant.
alter table instrument alter column projet_autorite drop not null;
alter table instrument alter column projet_date drop not null;
alter table instrument alter column projet_reference drop not null;
alter table instrument alter column projet_missions drop not null;
alter table instrument add constraint instrument_projet_entier check (num_nulls(
  projet_autorite, projet_date, projet_reference, projet_missions) in (0, 4));

create function instrument_selon_le_type() returns trigger language plpgsql security definer set search_path from current
as $$
begin
  if (select c.type_convention from convention c where c.id = new.convention_id) = 'RELAIS_PETITE_ENFANCE' then
    if new.projet_date is null then
      raise exception 'a convention of a relais rests on a projet'
        using errcode = 'check_violation', constraint = 'instrument_projet_prj_1';
    end if;
  elsif new.rang > 0 or new.projet_date is not null or new.missions is not null
    or new.date_fin >= new.date_effet + interval '1 year' then
    raise exception 'a convention of coordination is of one year, without avenant, projet nor missions'
      using errcode = 'check_violation', constraint = 'instrument_coordination_3_10';
  end if;
  return new;
end $$;

create trigger instrument_selon_le_type before insert or update on instrument
  for each row execute function instrument_selon_le_type();
