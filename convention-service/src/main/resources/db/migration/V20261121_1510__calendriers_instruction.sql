-- DL-1 to DL-4 are data (§7): the dates of a Caf for an exercice. Everybody may know them; only that Caf sets them.
create table calendrier_instruction (
  code_caf                   text   not null check (code_caf ~ '^[0-9]{3}$'),
  exercice                   int    not null check (exercice between 2000 and 2099),
  version                    bigint not null check (version >= 0),
  depot_evolution            date   not null,
  validation_administrative  date   not null,
  depot_renouvellement       date   not null,
  commission_action_sociale  date   not null,
  primary key (code_caf, exercice),
  constraint calendrier_instruction_coherent check (
    depot_evolution <= validation_administrative and depot_renouvellement <= commission_action_sociale
    and extract(year from depot_evolution) = exercice and extract(year from validation_administrative) = exercice
    and extract(year from depot_renouvellement) = exercice and extract(year from commission_action_sociale) = exercice)
);

alter table calendrier_instruction enable row level security;
create policy calendrier_instruction_lisible on calendrier_instruction for select using (true);
create policy calendrier_instruction_de_sa_caf on calendrier_instruction
  using (perimetre_est('SYSTEME') or perimetre_est('CAF') and code_caf = current_setting('relais.code_caf', true));

create trigger calendrier_instruction_audit after insert or update or delete on calendrier_instruction
  for each row execute function audit_row();
