-- A calendar counts its changes; one that was never set is at revision 0.
alter table calendrier add column revision bigint not null default 1 check (revision > 0);
alter table calendrier alter column revision drop default;

-- ACT-2: who did what on a dossier, in any service: of one exercice or, when it is null, of the convention itself.
create table intervention (
  id       uuid primary key default gen_random_uuid(),
  dossier  text not null,
  exercice int  check (exercice between 2000 and 2099),
  devoir   text not null check (devoir in (
             'REDIGER', 'SIGNER_GESTIONNAIRE', 'SIGNER_CAF', 'DECLARER', 'COMPLETER', 'VALIDER', 'EVALUER', 'REPRENDRE')),
  par      text not null check (par <> ''),
  unique nulls not distinct (dossier, exercice, devoir, par)
);

alter table intervention enable row level security;
create policy intervention_visible on intervention using (dossier_visible(dossier));
create trigger intervention_audit after insert or update or delete on intervention
  for each row execute function audit_row();
