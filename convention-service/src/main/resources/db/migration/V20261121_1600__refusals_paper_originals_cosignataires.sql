-- §3.2: a draft is written again or withdrawn, a party refuses to sign, a convention is terminated.
alter table instrument drop constraint instrument_statut_check;
alter table instrument add constraint instrument_statut_check check (statut in
  ('BROUILLON', 'TRANSMISE', 'SIGNEE_GESTIONNAIRE', 'SIGNEE_CAF', 'SIGNEE', 'SUSPENDUE', 'RESILIEE', 'REFUSEE', 'ANNULEE'));
alter table instrument drop constraint instrument_suspension_conv_7;
alter table instrument add constraint instrument_avenant_conv_6_7
  check (rang = 0 or statut not in ('SUSPENDUE', 'RESILIEE'));

alter table instrument add column modifie_par text[] not null default '{}';
alter table instrument add column refus_partie text check (refus_partie in ('GESTIONNAIRE', 'COSIGNATAIRE', 'CAF'));
alter table instrument add column refus_date date;
alter table instrument add column refus_motif text;
alter table instrument add constraint instrument_refus
  check (case when statut = 'REFUSEE' then num_nulls(refus_partie, refus_date, refus_motif) = 0
              else num_nonnulls(refus_partie, refus_date, refus_motif) = 0 end);

-- ACT-3: two signatories, or three when a cosignataire is named; as many originals.
alter table instrument add column cosignataire_nom text;
alter table instrument add column cosignataire_qualite text;
alter table instrument add column cosignataire_entite text;
alter table instrument add constraint instrument_cosignataire
  check (num_nulls(cosignataire_nom, cosignataire_qualite, cosignataire_entite) in (0, 3));
alter table instrument drop constraint instrument_originaux_act_3;
alter table instrument add constraint instrument_originaux_act_3
  check (originaux = case when cosignataire_nom is null then 2 else 3 end);

alter table signature drop constraint signature_partie_check;
alter table signature add constraint signature_partie_check check (partie in ('GESTIONNAIRE', 'COSIGNATAIRE', 'CAF'));
alter table signature add column mode text check (mode in ('ELECTRONIQUE', 'PAPIER'));
alter table signature add column enregistree_le timestamptz;
alter table signature add column enregistree_par text check (enregistree_par <> '');
alter table signature add column document uuid;
alter table suspension add column enregistree_le timestamptz;
alter table suspension add column levee_enregistree_le timestamptz;
alter table instrument add column repris boolean not null default false;

-- What was written before is told by the audit trail; where even that is silent, by the date of the fact, at noon in Paris.
update instrument i set repris = true
  where exists (select 1 from audit a where a.nom_table = 'instrument' and a.avant is null
                and a.cle = jsonb_build_object('id', i.id) and a.operation = 'reprendreConvention');
update signature s set
  mode = case when s.signee_par is null then 'PAPIER' else 'ELECTRONIQUE' end,
  enregistree_le = coalesce(a.le, (s.date_signature + time '12:00') at time zone 'Europe/Paris'),
  enregistree_par = coalesce(s.signee_par, a.acteur, 'inconnu')
  from signature t left join audit a on a.nom_table = 'signature' and a.avant is null
    and a.cle = jsonb_build_object('instrument_id', t.instrument_id, 'partie', t.partie)
  where s.instrument_id = t.instrument_id and s.partie = t.partie;
update suspension s set
  enregistree_le = (s.depuis + time '12:00') at time zone 'Europe/Paris',
  levee_enregistree_le = (s.levee_le + time '12:00') at time zone 'Europe/Paris';

alter table signature alter column mode set not null;
alter table signature alter column enregistree_le set not null;
alter table signature alter column enregistree_par set not null;
alter table signature add constraint signature_preuve_oq_22
  check (case mode when 'PAPIER' then signee_par is null
                   else signee_par is not distinct from enregistree_par and document is null and partie <> 'COSIGNATAIRE' end);
alter table suspension alter column enregistree_le set not null;
alter table suspension add check ((levee_le is null) = (levee_enregistree_le is null));
