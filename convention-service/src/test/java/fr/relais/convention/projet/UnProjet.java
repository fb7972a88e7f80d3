package fr.relais.convention.projet;

import fr.relais.convention.projet.Contenu.Action;
import fr.relais.convention.projet.Contenu.Budget;
import fr.relais.convention.projet.Contenu.Diagnostic;
import fr.relais.convention.projet.Contenu.Ligne;
import fr.relais.convention.projet.Contenu.Territoire;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Periode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Projets of the RPE Ourcq, complete by default, as far on their way as the test wants. */
final class UnProjet {

    static final DossierId OURCQ = DossierId.of("771-201800145");
    static final LocalDate TODAY = LocalDate.of(2022, 6, 1);
    static final Periode PERIODE = new Periode(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 12, 31));
    static final Trace PARTENAIRE = new Trace("approbateur-meaux", Instant.parse("2022-04-12T08:00:00Z"));
    static final Trace CAF = new Trace("gestionnaire-conseil-77", Instant.parse("2022-05-31T08:00:00Z"));

    private UnProjet() {}

    static Projet enElaboration(NatureProjet nature) {
        Projet projet = Projet.open(UUID.randomUUID(), ouverture(nature), Contenu.VIDE, PARTENAIRE);
        projet.save(contenu(Mission.GUICHET_UNIQUE));
        return projet;
    }

    static Projet depose(NatureProjet nature) {
        Projet projet = enElaboration(nature);
        projet.submit(PARTENAIRE);
        return projet;
    }

    static Projet valide() {
        Projet projet = depose(NatureProjet.RENOUVELLEMENT);
        projet.validate(decision(AutoriteValidation.CAS), TODAY, CAF);
        return projet;
    }

    static Projet enModification() {
        Projet projet = valide();
        projet.save(contenu(Mission.ANALYSE_PRATIQUE));
        projet.notifyModification("Nouveaux locaux", PARTENAIRE);
        return projet;
    }

    static Projet repris(Periode periode, DecisionProjet... decisions) {
        return Projet.takeOver(
                UUID.randomUUID(),
                new RepriseProjet(new Ouverture(OURCQ, NatureProjet.RENOUVELLEMENT, periode), List.of(decisions)),
                TODAY,
                CAF);
    }

    static Ouverture ouverture(NatureProjet nature) {
        return new Ouverture(OURCQ, nature, PERIODE);
    }

    static DecisionAutorite decision(AutoriteValidation autorite) {
        return new DecisionAutorite(autorite, LocalDate.of(2022, 5, 31), autorite + " du 31 mai 2022");
    }

    /** Complete, with an action for each mission socle and for each of these. */
    static Contenu contenu(Mission... renforcees) {
        List<Action> actions = new ArrayList<>();
        Arrays.stream(MissionSocle.values())
                .forEach(mission -> actions.add(new Action("Pour " + mission, mission, null, null, null, List.of())));
        Arrays.stream(renforcees)
                .forEach(mission -> actions.add(new Action("Pour " + mission, null, mission, null, null, List.of())));
        return new Contenu(
                new Territoire(null, "Maison de la petite enfance", List.of("Meaux")),
                new Diagnostic("Les parents cherchent des horaires décalés.", List.of()),
                actions,
                Set.of(renforcees),
                budget("58000.50", "58000.50"));
    }

    static Budget budget(String charges, String produits) {
        return new Budget(
                List.of(new Ligne("64 Charges de personnel", Montant.of(charges))),
                List.of(new Ligne("Ville de Meaux", Montant.of(produits))));
    }
}
