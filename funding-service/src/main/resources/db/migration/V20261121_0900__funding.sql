-- What the other services, or the Caf, said of a dossier: the latest version under each key.
create table fait (
  dossier text        not null,
  nature  text        not null check (nature in ('CONVENTION', 'DECLARATION', 'BILAN', 'REPRISE')),
  cle     text        not null,
  version bigint      not null check (version > 0),
  contenu jsonb       not null,
  recu_le timestamptz not null,
  primary key (dossier, nature, cle)
);

-- The revision of a dossier numbers the events published about it.
create table suivi (
  dossier  text   primary key,
  revision bigint not null check (revision >= 0)
);

create table bareme (
  exercice           int            not null check (exercice between 2000 and 2099),
  version            int            not null check (version > 0),
  prix_plafond_etp   numeric(14, 2) not null check (prix_plafond_etp > 0),
  taux_ps            numeric(7, 6)  not null check (taux_ps between 0 and 1),
  forfait_bonus      numeric(14, 2) not null check (forfait_bonus >= 0),
  taux_acompte_1     numeric(7, 6)  not null check (taux_acompte_1 between 0 and 1),
  taux_acompte_2     numeric(7, 6)  not null check (taux_acompte_2 between 0 and 1),
  plafond_acomptes   numeric(7, 6)  not null check (plafond_acomptes between 0 and 1),
  bonus_dans_acompte boolean        not null,
  comptes_eligibles  jsonb          not null,
  statut             text           not null check (statut in ('PROVISOIRE', 'DEFINITIF')),
  source             text           not null check (source <> ''),
  date_decision      date           not null,
  publie_par         text           not null,
  publie_le          timestamptz    not null,
  primary key (exercice, version)
);

create table calendrier (
  code_caf              text not null check (code_caf ~ '^[0-9]{3}$'),
  exercice              int  not null check (exercice between 2000 and 2099),
  acompte_1_au_plus_tot date,
  acompte_2_au_plus_tot date,
  primary key (code_caf, exercice)
);

-- Everything ever ordered: a positive amount is a payment, a negative one an indu. Once per (dossier, exercice, genre, rang).
create table ordre (
  id          uuid           primary key,
  dossier     text           not null,
  exercice    int            not null,
  genre       text           not null check (genre in ('ACOMPTE_1', 'ACOMPTE_2', 'SOLDE')),
  rang        int            not null check (rang >= 0),
  montant     numeric(14, 2) not null check (montant <> 0),
  explication jsonb          not null,
  causes      jsonb          not null,
  ordonne_le  date           not null,
  unique (dossier, exercice, genre, rang),
  check (genre = 'SOLDE' or (montant > 0 and rang = 0))
);

-- What a payment recovers of an indu.
create table retenue (
  indu_id     uuid           not null references ordre,
  paiement_id uuid           not null references ordre,
  montant     numeric(14, 2) not null check (montant > 0),
  primary key (indu_id, paiement_id)
);

create function ordre_never_rewritten() returns trigger language plpgsql as $$
begin
  raise exception 'An order is never rewritten (PAY-6)' using errcode = 'restrict_violation';
end $$;

create trigger ordre_append_only before update or delete on ordre
  for each row execute function ordre_never_rewritten();
create trigger retenue_append_only before update or delete on retenue
  for each row execute function ordre_never_rewritten();

-- CALC-9: no payment gives more than it has, no indu gives back more than it is, and both are of one dossier.
create function retenue_within_bounds() returns trigger language plpgsql as $$
declare
  paiement ordre := (select row(o.*)::ordre from ordre o where o.id = new.paiement_id);
  indu     ordre := (select row(o.*)::ordre from ordre o where o.id = new.indu_id);
begin
  if paiement.dossier <> indu.dossier
     or paiement.montant < (select sum(montant) from retenue where paiement_id = new.paiement_id)
     or -indu.montant < (select sum(montant) from retenue where indu_id = new.indu_id) then
    raise exception 'A withholding exceeds its payment or its indu (CALC-9)' using errcode = 'check_violation';
  end if;
  return null;
end $$;

create constraint trigger retenue_bounds after insert on retenue
  for each row execute function retenue_within_bounds();

-- The right last made known, so that an unchanged one is not published again.
create table droit_publie (
  dossier  text           not null,
  exercice int            not null,
  nature   text           not null,
  montant  numeric(14, 2) not null,
  contenu  jsonb          not null,
  primary key (dossier, exercice, nature)
);

-- Dossiers to look at again: a parameter changed, or a day came.
create table reexamen (
  dossier    text        primary key,
  demande_le timestamptz not null
);
