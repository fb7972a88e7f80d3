package fr.relais.activity.declaration;

import fr.relais.activity.declaration.DonneesDeclarees.Charge;
import fr.relais.activity.declaration.DonneesDeclarees.Produit;
import fr.relais.activity.dossier.Mission;
import fr.relais.kit.event.Event;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.List;

/** The Caf has validated this version of a declaration; the contract is {@code contracts/events}. */
record ActivityValidated(
        DossierId dossier,
        Exercice exercice,
        TypeDeclaration type,
        int version,
        List<Charge> charges,
        List<Produit> produits,
        List<Animateur> animateurs,
        Etp autresEtp,
        Mission missionRenforceeEvaluee,
        String enregistreePar,
        LocalDate completeeLe,
        String completeePar,
        LocalDate valideeLe,
        String valideePar) {

    /** The number of the post is the partner's and the Caf's: its lines never overlap, so that nobody else needs it. */
    record Animateur(Etp quotite, LocalDate debut, LocalDate fin) {}

    static final String TYPE = "fr.relais.ActivityValidated.v1";

    static ActivityValidated of(CleDeclaration cle, int version, VersionDeclaration content) {
        return new ActivityValidated(
                cle.dossier(),
                cle.exercice(),
                cle.type(),
                version,
                content.donnees().charges(),
                content.donnees().produits(),
                content.donnees().animateurs().stream()
                        .map(one -> new Animateur(one.quotite(), one.debut(), one.fin()))
                        .toList(),
                content.donnees().autresEtp(),
                content.donnees().missionRenforceeEvaluee(),
                content.enregistree().par(),
                content.completee().jour(),
                content.completee().par(),
                content.decidee().jour(),
                content.decidee().par());
    }

    Event toEvent() {
        return Event.of("activities", TYPE, dossier, version, this);
    }
}
