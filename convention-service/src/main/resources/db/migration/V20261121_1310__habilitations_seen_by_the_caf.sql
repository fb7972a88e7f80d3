-- ASM-CONV-13: a Caf sees whom the gestionnaires of its dossiers habilitated, so that a dossier it registers is told of it.
create policy habilitation_de_ses_dossiers on habilitation for select using (
  case when perimetre_est('CAF')
    then exists (select 1 from relais r where r.siret = habilitation.siret)
    else false
  end);
