-- Every act on a convention or one of its avenants, with the day of the fact and the instant it was recorded. It begins with
-- this migration: what was done before is in the audit trail. Facts are added, never changed: no policy lets the service do it.
create table acte_convention (
  convention_id  uuid        not null references convention,
  ordre          int         not null check (ordre >= 0),
  rang           int         not null check (rang >= 0),
  acte           text        not null check (acte in
    ('REDIGER', 'REPRENDRE', 'MODIFIER', 'TRANSMETTRE', 'SIGNER_EN_PARTIE', 'SIGNER_GESTIONNAIRE', 'SIGNER_CAF',
     'REFUSER', 'RETIRER', 'SUSPENDRE', 'LEVER_SUSPENSION', 'RESILIER')),
  date_fait      date        not null,
  enregistre_le  timestamptz not null,
  par            text        not null check (par <> ''),
  cote           text        not null check (cote in ('PARTENAIRE', 'CAF')),
  motif          text,
  primary key (convention_id, ordre)
);

alter table acte_convention enable row level security;
create policy acte_convention_visible on acte_convention for select
  using (exists (select 1 from convention c where c.id = convention_id));
create policy acte_convention_ajout on acte_convention for insert
  with check (exists (select 1 from convention c where c.id = convention_id));
comment on table acte_convention is
  'technique: journal que le service complète sans jamais le changer ; ses faits sont dans les tables auditées';
