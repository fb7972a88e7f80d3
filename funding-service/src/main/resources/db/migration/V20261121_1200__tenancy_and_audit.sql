-- Design §8: a dossier is seen by its gestionnaire, by whom it habilitated and by its Caf; so is what hangs on it.
-- The gestionnaire is the one that the latest signed convention names.
create table dossier (
  dossier       text   primary key check (dossier ~ '^[0-9]{3}-20[0-9]{7}$'),
  gestionnaire  text   not null check (gestionnaire ~ '^[0-9]{14}$')
);

alter table dossier enable row level security;
create policy dossier_visible on dossier using (perimetre_voit(dossier, gestionnaire));

create function dossier_visible(numero text) returns boolean language sql stable
  return perimetre_est('SYSTEME') or exists (select 1 from dossier d where d.dossier = numero);

alter table fait enable row level security;
create policy fait_visible on fait using (dossier_visible(dossier));
alter table suivi enable row level security;
create policy suivi_visible on suivi using (dossier_visible(dossier));
alter table ordre enable row level security;
create policy ordre_visible on ordre using (dossier_visible(dossier));
alter table droit_publie enable row level security;
create policy droit_publie_visible on droit_publie using (dossier_visible(dossier));
alter table retenue enable row level security;
create policy retenue_visible on retenue using (exists (select 1 from ordre o where o.id = indu_id));

-- Everybody may know when a Caf pays; only that Caf decides it.
alter table calendrier enable row level security;
create policy calendrier_lisible on calendrier for select using (true);
create policy calendrier_de_sa_caf on calendrier
  using (perimetre_est('SYSTEME') or code_caf = current_setting('relais.code_caf', true));

comment on table bareme is 'commune: le barème est national et public';
comment on table reexamen is 'technique: dossiers à examiner de nouveau';

-- What another row keeps for ever is not copied into the audit trail.
create trigger dossier_audit after insert or update or delete on dossier for each row execute function audit_row();
create trigger fait_audit after insert or update or delete on fait for each row execute function audit_row('contenu');
create trigger suivi_audit after insert or update or delete on suivi for each row execute function audit_row();
create trigger bareme_audit after insert or update or delete on bareme for each row execute function audit_row();
create trigger calendrier_audit after insert or update or delete on calendrier
  for each row execute function audit_row();
create trigger ordre_audit after insert or update or delete on ordre
  for each row execute function audit_row('explication', 'causes');
create trigger retenue_audit after insert or update or delete on retenue for each row execute function audit_row();
create trigger droit_publie_audit after insert or update or delete on droit_publie
  for each row execute function audit_row('contenu');

-- Whoever changes a parameter has every dossier looked at again, also those it may not see.
create function demander_reexamens(instant timestamptz) returns void
  language sql security definer set search_path from current
  begin atomic
    insert into reexamen (dossier, demande_le) select distinct dossier, instant from fait
    on conflict (dossier) do nothing;
  end;
