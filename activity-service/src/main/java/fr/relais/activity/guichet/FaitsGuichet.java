package fr.relais.activity.guichet;

import java.util.List;

/** What the relais tells of its year as guichet unique; null is what was not told. */
public record FaitsGuichet(
        Centralisation centralisation,
        ReferencementLinf linf,
        DemandesEnLigne demandes,
        Suivi suivi,
        List<Partenaire> partenaires,
        Boolean commissions,
        Boolean formalisation) {

    public static final FaitsGuichet AUCUN = new FaitsGuichet(null, null, null, null, List.of(), null, null);

    public FaitsGuichet {
        partenaires = partenaires == null ? List.of() : List.copyOf(partenaires);
    }
}
