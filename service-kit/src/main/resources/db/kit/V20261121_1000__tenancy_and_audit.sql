-- Who may know of what, and who did what. The service sets the variables relais.* each time it takes a connection
-- (Cloisonnement); a session that set none sees nothing.

-- A gestionnaire lets the machine client of its software vendor act for it, between two days, until revoked.
create table habilitation (
  id            uuid        primary key,
  version       bigint      not null check (version > 0),
  siret         text        not null check (siret ~ '^[0-9]{14}$'),
  client        text        not null check (client <> ''),
  du            date        not null,
  au            date        not null check (au >= du),
  revoquee_le   timestamptz
);

create index habilitation_of_client on habilitation (client, siret);

create function perimetre_est(portee text) returns boolean language sql stable
  return current_setting('relais.portee', true) = portee;

create function acteur_courant() returns text language sql stable
  return current_setting('relais.acteur', true);

-- True when the actor may know of the dossier of this gestionnaire (design §8).
create function perimetre_voit(numero text, gestionnaire text) returns boolean language sql stable
  return case current_setting('relais.portee', true)
    when 'SYSTEME' then true
    when 'CAF' then left(numero, 3) = current_setting('relais.code_caf', true)
    when 'GESTIONNAIRE' then gestionnaire = current_setting('relais.siret', true)
    when 'EDITEUR' then exists (
      select 1 from habilitation h
      where h.client = acteur_courant() and h.siret = gestionnaire and h.revoquee_le is null
        and current_setting('relais.jour')::date between h.du and h.au)
    else false
  end;

alter table habilitation enable row level security;
create policy habilitation_de_soi on habilitation using (
  perimetre_est('SYSTEME')
  or perimetre_est('GESTIONNAIRE') and siret = current_setting('relais.siret', true)
  or perimetre_est('EDITEUR') and client = acteur_courant());

-- One line per row that an act created, changed or deleted. Written by the trigger below only: the service itself has
-- no right to insert, update or delete here (afterMigrate.sql).
create table audit (
  position   bigint      generated always as identity primary key,
  acte       uuid        not null,
  le         timestamptz not null,
  operation  text        not null,
  acteur     text        not null,
  cote       text        not null,
  roles      text        not null,
  pour       text,
  depuis     text,
  cause      text,
  dossier    text,
  code_caf   text,
  nom_table  text        not null,
  cle        jsonb       not null,
  avant      jsonb,
  apres      jsonb
);

create index audit_of_dossier on audit (dossier, position);
create index audit_of_acteur on audit (acteur, position);
create index audit_of_acte on audit (acte);
create index audit_of_row on audit (nom_table, cle, position);

alter table audit enable row level security;
create policy audit_de_sa_caf on audit for select using (
  perimetre_est('SYSTEME')
  or perimetre_est('CAF') and (code_caf is null or code_caf = current_setting('relais.code_caf', true)));

create function relais_reglage(nom text) returns text language sql stable
  return nullif(current_setting('relais.' || nom, true), '');

-- An IBAN typed where it should not be is not kept a second time.
create function sans_iban(contenu jsonb) returns jsonb language sql immutable
  return regexp_replace(
    contenu::text, '\m[A-Z]{2}[0-9]{2}( ?[0-9A-Z]{4}){3,7}( ?[0-9A-Z]{1,3})?\M', 'IBAN masqué', 'g')::jsonb;

create function cle_primaire(de regclass, ligne jsonb) returns jsonb language sql stable
  return (select jsonb_object_agg(a.attname, ligne -> a.attname)
    from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
    where i.indrelid = de and i.indisprimary);

-- Arguments: the columns that are never kept (secrets, or copies of what another row already keeps for ever).
create function audit_row() returns trigger language plpgsql security definer set search_path from current as $$
declare
  avant  jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - coalesce(tg_argv, '{}') end;
  apres  jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - coalesce(tg_argv, '{}') end;
  ligne  jsonb := coalesce(apres, avant);
  numero text  := coalesce(ligne ->> 'dossier', relais_reglage('dossier'));
  inchange text[];
begin
  if tg_op = 'UPDATE' then
    select array_agg(key) into inchange from jsonb_each(avant) where apres -> key is not distinct from value;
    avant := avant - coalesce(inchange, '{}');
    apres := apres - coalesce(inchange, '{}');
    if apres = '{}' then
      return null;
    end if;
  end if;
  insert into audit (acte, le, operation, acteur, cote, roles, pour, depuis, cause, dossier, code_caf,
                     nom_table, cle, avant, apres)
  values (coalesce(relais_reglage('acte')::uuid, gen_random_uuid()),
          coalesce(relais_reglage('instant')::timestamptz, clock_timestamp()),
          coalesce(relais_reglage('operation'), 'SQL'), coalesce(relais_reglage('acteur'), session_user),
          coalesce(relais_reglage('cote'), 'SYSTEME'), coalesce(relais_reglage('roles'), ''),
          relais_reglage('pour'), relais_reglage('depuis'), relais_reglage('cause'),
          numero, coalesce(left(numero, 3), relais_reglage('code_caf')),
          tg_table_name, cle_primaire(tg_relid, ligne), sans_iban(avant), sans_iban(apres));
  return null;
end $$;

-- What was done since the revision of a row that somebody read: by which act, on which fields, by which side; no value.
create function changements_depuis(la_table text, la_cle jsonb, la_colonne text, la_revision bigint)
  returns table (revision bigint, operation text, champs text[], cote text, le timestamptz)
  language sql stable security definer set search_path from current
  begin atomic
    select (a.apres ->> la_colonne)::bigint, a.operation,
           array(select distinct b.nom_table || '.' || champ
                 from audit b, jsonb_object_keys(coalesce(b.apres, b.avant)) as champ
                 where b.acte = a.acte and champ not in ('revision', 'version')
                 order by 1),
           a.cote, a.le
    from audit a
    where a.nom_table = la_table and a.cle = la_cle and (a.apres ->> la_colonne)::bigint > la_revision
    order by a.position;
  end;

create trigger habilitation_audit after insert or update or delete on habilitation
  for each row execute function audit_row();

-- Every table of the service either hides rows from those who may not know of them and is audited,
-- or says in its comment why not: 'technique: …' or 'commune: …' (ProtectionCheck).
comment on table outbox is 'technique: événements à publier';
comment on table inbox is 'technique: identifiants des événements reçus';
comment on table dead_letter_requeued is 'technique: messages remis par un exploitant';
comment on table audit is 'technique: journal des actes';
