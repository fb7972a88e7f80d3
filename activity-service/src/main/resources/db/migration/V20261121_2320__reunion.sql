-- §3.5: the meeting about an evaluated bilan, when one was held.
alter table bilan
  add column reunion_tenue_le date,
  add column reunion_par      text check (reunion_par <> ''),
  add column reunion_le       timestamptz,
  add constraint bilan_reunion check (
    num_nonnulls(reunion_tenue_le, reunion_par, reunion_le) in (0, 3)
    and (reunion_le is null or etat in ('EVALUE', 'EVALUE_REVISE')));
