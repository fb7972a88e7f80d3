package fr.relais.funding.paiement;

import fr.relais.funding.FundingRefusal;
import fr.relais.funding.attente.Attente;
import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.dossier.FaitsConnus;
import fr.relais.funding.droit.Droit;
import fr.relais.funding.droit.Droits;
import fr.relais.funding.echeancier.Alerte;
import fr.relais.funding.echeancier.Echeancier;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.funding.parametre.Parametrage;
import fr.relais.funding.projection.Connu;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Answers how much, when and why, and otherwise what is missing, with the very functions that pay. */
@ApplicationScoped
public class ReadDossier {

    private final FaitsConnus faitsConnus;
    private final Parametrage parametrage;
    private final Comptes comptes;
    private final Clock clock;

    ReadDossier(FaitsConnus faitsConnus, Parametrage parametrage, Comptes comptes, Clock clock) {
        this.faitsConnus = faitsConnus;
        this.parametrage = parametrage;
        this.comptes = comptes;
        this.clock = clock;
    }

    /** The échéances of a dossier, with what they wait for and what was ordered for it, read together with the years that are late. */
    public record Etat(List<Attente> attentes, List<Alerte> alertes, Compte compte) {}

    @Transactional
    public Etat read(DossierId dossier) {
        Faits faits = faitsConnus.require(dossier);
        Compte compte = comptes.of(dossier);
        LocalDate today = LocalDate.now(clock);
        Connu connu = new Connu(faits, compte.position(today), parametrage.current(), today);
        return new Etat(
                Attente.of(connu), Echeancier.alertes(faits, connu.position(), connu.parametres(), today), compte);
    }

    /** Refuses while the declaration is not validated or the barème is not published (BAR-2). */
    @Transactional
    public Droit droit(DossierId dossier, Exercice exercice, TypeDeclaration nature) {
        Faits faits = faitsConnus.require(dossier);
        Parametres parametres = parametrage.current();
        Parametrage.require(parametres, exercice);
        return Droits.find(faits, parametres, exercice, nature)
                .orElseThrow(() -> Refused.because(
                        FundingRefusal.DROIT_NON_CALCULABLE,
                        "Le droit de " + exercice + " attend une convention qui le couvre et des données validées."));
    }
}
