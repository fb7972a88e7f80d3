package fr.relais.activity.analyse;

/** Who organised a session: only the relais itself makes it count (AP-1), a course of the Ipéria catalogue never does (AP-12). */
public enum Organisateur {
    RELAIS,
    TIERS,
    CATALOGUE_IPERIA
}
