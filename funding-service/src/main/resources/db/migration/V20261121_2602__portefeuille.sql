-- A changed barème tried on all the dossiers of a Caf, or of the country when no Caf is named; kept some days, then deleted.
create table portefeuille (
  id               uuid        primary key,
  auteur           text        not null check (auteur <> ''),
  code_caf         text        check (code_caf ~ '^[0-9]{3}$'),
  exercice         int         not null check (exercice between 2000 and 2099),
  bareme_version   int         not null check (bareme_version > 0),
  prix_plafond_etp numeric(14, 2) check (prix_plafond_etp >= 0),
  taux_ps          numeric(7, 6)  check (taux_ps between 0 and 1),
  forfait_bonus    numeric(14, 2) check (forfait_bonus >= 0),
  tranches         int         not null check (tranches >= 0),
  demande_le       timestamptz not null,
  check (num_nonnulls(prix_plafond_etp, taux_ps, forfait_bonus) > 0)
);

alter table portefeuille enable row level security;
create policy portefeuille_de_sa_caf on portefeuille using (
  perimetre_est('SYSTEME')
  or perimetre_est('CAF') and code_caf = current_setting('relais.code_caf', true)
  or code_caf is null and 'bareme' = any (string_to_array(current_setting('relais.roles', true), ',')));
create trigger portefeuille_audit after insert or update or delete on portefeuille
  for each row execute function audit_row();

-- The sums of one batch of dossiers, by band of difference.
create table portefeuille_tranche (
  simulation uuid           not null references portefeuille on delete cascade,
  rang       int            not null check (rang > 0),
  code_caf   text           not null,
  bande      text           not null,
  nombre     bigint         not null check (nombre > 0),
  avant      numeric(16, 2) not null,
  apres      numeric(16, 2) not null,
  primary key (simulation, rang, bande)
);
comment on table portefeuille_tranche is 'technique: résultat d''une simulation, recalculable';
alter table portefeuille_tranche enable row level security;
create policy portefeuille_tranche_visible on portefeuille_tranche
  using (exists (select 1 from portefeuille p where p.id = simulation));

-- Each dossier, for its own Caf only: a national simulation writes none.
create table portefeuille_dossier (
  simulation uuid           not null references portefeuille on delete cascade,
  dossier    text           not null,
  avant      numeric(14, 2) not null,
  apres      numeric(14, 2) not null,
  primary key (simulation, dossier)
);
comment on table portefeuille_dossier is 'technique: résultat d''une simulation, recalculable';
alter table portefeuille_dossier enable row level security;
create policy portefeuille_dossier_visible on portefeuille_dossier
  using (dossier_visible(dossier) and exists (select 1 from portefeuille p where p.id = simulation));

-- The Cnaf's role sees no dossier (design §8): the two functions below give the service the facts to compute its sums on, and
-- only sums by Caf are then written and shown.
create function tranches_du_portefeuille(taille int) returns table (code_caf text, premier text, dernier text)
  language sql stable security definer set search_path from current
  begin atomic
    select caf, min(numero), max(numero)
    from (select left(d.dossier, 3) as caf, d.dossier as numero,
                 (row_number() over (partition by left(d.dossier, 3) order by d.dossier) - 1) / taille as tranche
          from dossier d where voit_les_totaux(left(d.dossier, 3))) as numbered
    group by caf, tranche
    order by min(numero);
  end;

create function faits_du_portefeuille(premier text, dernier text)
  returns table (dossier text, nature text, contenu text)
  language sql stable security definer set search_path from current
  begin atomic
    select f.dossier, f.nature, f.contenu::text
    from fait f
    where f.dossier between premier and dernier and voit_les_totaux(left(f.dossier, 3));
  end;
