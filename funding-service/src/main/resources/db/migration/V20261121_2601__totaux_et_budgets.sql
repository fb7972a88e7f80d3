-- What a Caf may spend on a year; entered by its ordonnateur, counted in the national totals.
create table budget (
  code_caf text           not null check (code_caf ~ '^[0-9]{3}$'),
  exercice int            not null check (exercice between 2000 and 2099),
  montant  numeric(14, 2) not null check (montant >= 0),
  revision bigint         not null check (revision > 0),
  primary key (code_caf, exercice)
);

alter table budget enable row level security;
create policy budget_de_sa_caf on budget
  using (perimetre_est('SYSTEME') or perimetre_est('CAF') and code_caf = current_setting('relais.code_caf', true));
create trigger budget_audit after insert or update or delete on budget for each row execute function audit_row();

create index ordre_of_exercice on ordre (exercice);
create index droit_publie_of_exercice on droit_publie (exercice);

-- The sums of a Caf are known to its people, those of every Caf to the Cnaf's role, which sees no dossier (design §8).
create function voit_les_totaux(code text) returns boolean language sql stable
  return perimetre_est('SYSTEME')
      or perimetre_est('CAF') and code = current_setting('relais.code_caf', true)
      or 'bareme' = any (string_to_array(current_setting('relais.roles', true), ','));

-- Sums only: not one dossier leaves this function, whoever calls it.
create function totaux_de(annee int)
  returns table (code_caf text, poste text, nombre bigint, montant numeric)
  language sql stable security definer set search_path from current
  begin atomic
    select left(o.dossier, 3), case when o.montant < 0 then 'INDU' else o.genre end, count(*), sum(abs(o.montant))
    from ordre o
    where o.exercice = annee and voit_les_totaux(left(o.dossier, 3))
    group by 1, 2
    union all
    select left(o.dossier, 3), 'RECOUVRE', count(*), sum(r.montant)
    from (select indu_id, montant from retenue
          union all select indu_id, montant from indu_mouvement where type = 'REMBOURSEMENT') r
      join ordre o on o.id = r.indu_id
    where o.exercice = annee and voit_les_totaux(left(o.dossier, 3))
    group by 1
    union all
    select left(d.dossier, 3), 'BONUS', count(*), sum((d.contenu ->> 'bonus')::numeric)
    from droit_publie d
    where d.exercice = annee and d.nature = 'REEL' and (d.contenu ->> 'bonus')::numeric > 0
      and exists (select 1 from ordre o where o.dossier = d.dossier and o.exercice = annee and o.genre = 'SOLDE')
      and voit_les_totaux(left(d.dossier, 3))
    group by 1
    union all
    select b.code_caf, 'BUDGET', 1::bigint, b.montant
    from budget b
    where b.exercice = annee and voit_les_totaux(b.code_caf);
  end;
