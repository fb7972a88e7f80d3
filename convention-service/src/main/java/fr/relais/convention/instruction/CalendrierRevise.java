package fr.relais.convention.instruction;

/** The dates that hold, and the revision to quote to change them: zero while they are those of §7. */
public record CalendrierRevise(Calendrier calendrier, long revision) {}
