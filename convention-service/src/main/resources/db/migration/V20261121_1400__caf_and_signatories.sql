-- The Caf as its documents name it. Everybody may know of it (ASM-CONV-20); only itself says who it is.
create table caf (
  code            text   primary key check (code ~ '^[0-9]{3}$'),
  version         bigint not null,
  nom             text   not null check (nom <> ''),
  siege           text   not null check (siege <> ''),
  lieu_signature  text   not null check (lieu_signature <> '')
);

alter table caf enable row level security;
create policy caf_lisible on caf for select using (true);
create policy caf_de_soi on caf using (
  perimetre_est('SYSTEME') or perimetre_est('CAF') and code = current_setting('relais.code_caf', true));
create trigger caf_audit after insert or update or delete on caf for each row execute function audit_row();

-- ASM-CONV-12, ASM-CONV-22: every Caf reads the gestionnaires, and writes about those of its own dossiers, or of no dossier
-- yet. The relais of other Caf are looked at here, hidden as they are from the agent.
create function caf_suit(numero text) returns boolean language sql stable security definer set search_path from current
  begin atomic
    select case when current_setting('relais.portee', true) = 'CAF' then
      not exists (select 1 from relais r where r.siret = numero)
      or exists (select 1 from relais r
                 where r.siret = numero and left(r.dossier, 3) = current_setting('relais.code_caf', true))
    else false end;
  end;

drop policy gestionnaire_visible on gestionnaire;
create policy gestionnaire_lisible on gestionnaire for select using (perimetre_est('CAF') or perimetre_voit('', siret));
create policy gestionnaire_des_siens on gestionnaire using (perimetre_voit('', siret) or caf_suit(siret));

-- §2.1: who may sign for a gestionnaire or for a Caf, and when; a start that is not known is for ever, so is such an end.
create table signataire (
  id                    uuid   primary key,
  version               bigint not null,
  siret                 text   references gestionnaire,
  code_caf              text   references caf,
  pouvoir               text   not null check (pouvoir in ('REPRESENTANT_LEGAL', 'DELEGATION')),
  nom                   text   not null check (nom <> ''),
  qualite               text   not null check (qualite <> ''),
  delegation_reference  text   check (delegation_reference <> ''),
  delegation_date       date,
  du                    date,
  au                    date,
  fin_motif             text   check (fin_motif <> ''),
  check (num_nonnulls(siret, code_caf) = 1),
  check ((pouvoir = 'DELEGATION') = (delegation_reference is not null)),
  check ((delegation_reference is null) = (delegation_date is null)),
  check (fin_motif is null or au is not null),
  -- One that ends the day before it starts never was: the entry is kept, without a day.
  check (au >= du - 1),
  constraint signataire_un_representant_legal
    exclude using gist (coalesce(siret, code_caf) with =, daterange(du, au + 1) with &&)
    where (pouvoir = 'REPRESENTANT_LEGAL')
);

create index signataire_of_gestionnaire on signataire (siret);
create index signataire_of_caf on signataire (code_caf);

alter table signataire enable row level security;
create policy signataire_lisible on signataire for select using (
  case when siret is null then true else perimetre_est('CAF') or perimetre_voit('', siret) end);
create policy signataire_des_siens on signataire using (
  case when siret is null
    then perimetre_est('SYSTEME') or perimetre_est('CAF') and code_caf = current_setting('relais.code_caf', true)
    else perimetre_voit('', siret) or caf_suit(siret) end);
create trigger signataire_audit after insert or update or delete on signataire
  for each row execute function audit_row();

-- Whoever represented a gestionnaire until now is its first signatory, since always as far as we know.
insert into signataire (id, version, siret, pouvoir, nom, qualite)
  select gen_random_uuid(), 0, siret, 'REPRESENTANT_LEGAL', representant_nom, representant_qualite from gestionnaire;
