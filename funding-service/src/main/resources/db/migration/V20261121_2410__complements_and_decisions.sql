-- CALC-10, CALC-11, DL-8, DL-9: more facts of a dossier.
alter table fait drop constraint fait_nature_check;
alter table fait add constraint fait_nature_check check (nature in (
  'CONVENTION', 'DECLARATION', 'BILAN', 'REPRISE', 'BONUS_TERRITOIRE', 'COORDINATION', 'COUT_JOURNEE', 'DECISION'));

-- CALC-11: the payment of a year of coordination, which a difference may follow as it may a solde (PAY-10).
alter table ordre drop constraint ordre_genre_check;
alter table ordre add constraint ordre_genre_check
  check (genre in ('ACOMPTE_1', 'ACOMPTE_2', 'SOLDE', 'COORDINATION'));
alter table ordre drop constraint ordre_check;
alter table ordre add constraint ordre_acompte_check
  check (genre in ('SOLDE', 'COORDINATION') or (montant > 0 and rang = 0));

alter table intervention drop constraint intervention_devoir_check;
alter table intervention add constraint intervention_devoir_check check (devoir in (
  'REDIGER', 'SIGNER_GESTIONNAIRE', 'SIGNER_CAF', 'DECLARER', 'COMPLETER', 'VALIDER', 'EVALUER', 'REPRENDRE',
  'FIXER_BONUS_TERRITOIRE', 'DECIDER'));

-- What the Caf decided of a dossier, for ever: the rang counts its decisions. Without exercice, of the whole dossier.
create table decision (
  id        uuid        primary key,
  dossier   text        not null,
  rang      int         not null check (rang > 0),
  nature    text        not null check (nature in (
              'SUSPENDRE_PAIEMENTS', 'LEVER_SUSPENSION', 'RETIRER_DROIT', 'RELEVER_FORCLUSION',
              'CORRIGER_REPRISE', 'CONSTATER_COUT_JOURNEE')),
  exercice  int         check (exercice between 2000 and 2099),
  motif     text        not null check (motif <> ''),
  reference text        check (reference <> ''),
  contenu   jsonb,
  prise_par text        not null check (prise_par <> ''),
  prise_le  timestamptz not null,
  unique (dossier, rang),
  check (exercice is not null or nature in ('SUSPENDRE_PAIEMENTS', 'LEVER_SUSPENSION')),
  check ((contenu is not null) = (nature in ('CORRIGER_REPRISE', 'CONSTATER_COUT_JOURNEE')))
);

alter table decision enable row level security;
create policy decision_visible on decision using (dossier_visible(dossier));
create trigger decision_audit after insert or update or delete on decision for each row execute function audit_row();

create function decision_never_rewritten() returns trigger language plpgsql as $$
begin
  raise exception 'A decision is followed by another, never rewritten' using errcode = 'restrict_violation';
end $$;
create trigger decision_append_only before update or delete on decision
  for each row execute function decision_never_rewritten();
