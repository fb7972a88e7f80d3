package fr.relais.convention.edition;

import fr.relais.convention.convention.Cosignataire;
import fr.relais.convention.convention.Signature;
import fr.relais.convention.convention.Texte;
import fr.relais.convention.edition.Parties.PartieCaf;
import fr.relais.convention.edition.Parties.PartieGestionnaire;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the parties are presented at the head of a document and at its end (SEED 000). */
final class Presentation {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String DOTS = "………………………";

    private Presentation() {}

    static EnTete enTete(Texte texte, Parties parties) {
        return new EnTete(
                texte.annee(),
                Denomination.withArticle(parties.gestionnaire().nom()),
                parties.equipement().nom(),
                texte.codePieces().famille() + "/" + texte.codePieces().type(),
                parties.equipement().dossier());
    }

    static List<PartieEditee> parties(Parties parties, Optional<Cosignataire> third) {
        List<PartieEditee> sides = new ArrayList<>();
        sides.add(new PartieEditee(gestionnaire(parties), "Ci-après désigné « le gestionnaire »."));
        third.ifPresent(other -> sides.add(new PartieEditee(
                Denomination.withArticle(other.entite()) + ", représenté(e) par " + other.nom() + ", " + other.qualite()
                        + ".",
                "Ci-après désigné « le cosignataire ».")));
        sides.add(new PartieEditee(caf(parties.caf()), "Ci-après désignée « la Caf »."));
        return sides;
    }

    private static String gestionnaire(Parties parties) {
        PartieGestionnaire side = parties.gestionnaire();
        return Denomination.withArticle(side.nom()) + ", " + Denomination.representee(side.nom(), side.type()) + " par "
                + side.representant().nom() + ", " + side.representant().qualite() + ", dont le siège est situé "
                + side.siege() + ", pour l’équipement "
                + Denomination.equipement(parties.equipement().nom()) + " sur la commune de "
                + parties.equipement().commune() + ".";
    }

    private static String caf(PartieCaf side) {
        String by = side.representant().isKnown()
                ? side.representant().nom() + " " + side.representant().qualite()
                : DOTS;
        String seat = side.siege().isEmpty() ? "" : ", dont le siège est situé " + side.siege();
        return Denomination.withArticle(side.nom()) + ", représentée par " + by + seat + ".";
    }

    static Emplacement caf(PartieCaf side, Optional<Signature> signature) {
        return place(side.nom(), side.representant(), side.lieu(), signature);
    }

    static Emplacement gestionnaire(PartieGestionnaire side, Optional<Signature> signature) {
        return place(side.nom(), side.representant(), "", signature);
    }

    static Emplacement cosignataire(Cosignataire side, Optional<Signature> signature) {
        return place(side.entite(), new Personne(side.nom(), side.qualite()), "", signature);
    }

    /** Who has signed is who signed, whoever represents the party. */
    private static Emplacement place(String entite, Personne expected, String lieu, Optional<Signature> signature) {
        Personne signer = signature
                .map(given -> new Personne(given.nom(), given.qualite()))
                .orElse(expected);
        return new Emplacement(
                "Fait à " + signature.map(Signature::lieu).orElse(lieu.isEmpty() ? DOTS : lieu) + ",",
                "le " + signature.map(given -> SHORT.format(given.date())).orElse(DOTS) + ",",
                Denomination.quality(signer, entite),
                Denomination.withoutCivilite(signer.nom()));
    }
}
