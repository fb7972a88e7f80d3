-- Each reminder that was published: once for a deadline and a kind, whoever publishes and however many do at once.
create table relance (
  dossier   text        not null check (dossier ~ '^[0-9]{3}-20[0-9]{7}$'),
  exercice  smallint    not null check (exercice between 2000 and 2099),
  type      text        not null check (type in ('PREVISIONNEL', 'ACTUALISE', 'REEL', 'BILAN')),
  rang      int         not null check (rang > 0),
  genre     text        not null check (genre in ('TRENTE_JOURS_AVANT', 'SEPT_JOURS_AVANT', 'LENDEMAIN')),
  limite    date        not null,
  emise_le  timestamptz not null,
  primary key (dossier, exercice, type, rang),
  constraint relance_jamais_deux_fois unique (dossier, exercice, type, limite, genre)
);

alter table relance enable row level security;
create policy relance_visible on relance
  using (exists (select 1 from convention_signee c where c.dossier = relance.dossier));
create trigger relance_audit after insert or update or delete on relance for each row execute function audit_row();
