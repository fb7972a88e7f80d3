package fr.relais.convention.instruction;

import fr.relais.convention.projet.Mission;
import fr.relais.convention.projet.NatureProjet;
import fr.relais.convention.projet.StatutProjet;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What the answer depends on: the signed conventions of a dossier, its projets, and the day of the question. */
public record Situation(List<ConventionConnue> conventions, List<ProjetConnu> projets, LocalDate au) {

    public Situation {
        conventions = List.copyOf(conventions);
        projets = List.copyOf(projets);
    }

    /** A signed convention: the days it covers, avenants and résiliation included, and every mission engaged from that day on. */
    public record ConventionConnue(Periode periode, Set<Mission> missions, boolean resiliee) {

        public ConventionConnue {
            missions = Set.copyOf(missions);
        }
    }

    /**
     * A projet: the missions of its latest validated version and the date of that decision, or the missions of what is being
     * written and null when none was validated.
     */
    public record ProjetConnu(
            NatureProjet nature, StatutProjet statut, Periode periode, Set<Mission> missions, LocalDate valideLe) {

        public ProjetConnu {
            missions = Set.copyOf(missions);
        }

        boolean isDepose() {
            return statut == StatutProjet.DEPOSE || isValide();
        }

        boolean isValide() {
            return statut.isEnVigueur();
        }

        boolean isEvolutionEnCours() {
            return nature == NatureProjet.EVOLUTION && statut.isEnCours();
        }
    }
}
