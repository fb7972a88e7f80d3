package fr.relais.convention.projet;

import fr.relais.convention.Sorted;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a projet says (SEED 001): territory, diagnostic, plan d'actions, missions renforcées chosen, budget. A draft may lack
 * any of them: what is not written yet is null, or an empty list; {@link Verification} tells what is missing.
 */
public record Contenu(
        Territoire territoire,
        Diagnostic diagnostic,
        List<Action> actions,
        Set<Mission> missionsRenforcees,
        Budget budget) {

    static final Contenu VIDE = new Contenu(null, null, List.of(), Set.of(), null);

    public Contenu {
        actions = List.copyOf(actions);
        missionsRenforcees = Sorted.of(missionsRenforcees);
    }

    /** Where the relais works, and where it sits; the communes are named as printed. */
    public record Territoire(String description, String implantation, List<String> communes) {

        public Territoire {
            communes = List.copyOf(communes);
        }
    }

    public record Diagnostic(String texte, List<Source> sources) {

        public Diagnostic {
            sources = List.copyOf(sources);
        }
    }

    /** A document the diagnostic draws on, where it comes from and of when it is (§12). */
    public record Source(TypeSource type, String origine, LocalDate date) {}

    public enum TypeSource {
        FICHE_IMAJE,
        DIAGNOSTIC_CTG,
        DONNEES_CAF,
        EVALUATION_PRECEDENTE,
        AUTRE
    }

    /** One action, for one mission: socle or renforcée, the other being null; the rest may be null in a draft. */
    public record Action(
            String titre,
            MissionSocle missionSocle,
            Mission missionRenforcee,
            Periode calendrier,
            String resultatAttendu,
            List<TypePartenaire> partenaires) {

        public Action {
            partenaires = List.copyOf(partenaires);
        }

        boolean isForOneMission() {
            return (missionSocle == null) != (missionRenforcee == null);
        }
    }

    /** Of a whole year of the relais. */
    public record Budget(List<Ligne> charges, List<Ligne> produits) {

        public Budget {
            charges = List.copyOf(charges);
            produits = List.copyOf(produits);
        }

        Montant ecart() {
            return sum(charges).minus(sum(produits));
        }

        private static Montant sum(List<Ligne> lignes) {
            return Montant.sum(lignes.stream().map(Ligne::montant));
        }
    }

    public record Ligne(String libelle, Montant montant) {}

    boolean hasActionFor(MissionSocle mission) {
        return actions.stream().anyMatch(action -> action.missionSocle() == mission && action.isForOneMission());
    }

    boolean hasActionFor(Mission mission) {
        return actions.stream().anyMatch(action -> action.missionRenforcee() == mission && action.isForOneMission());
    }

    /** Those of the five that no action serves yet (§9). */
    public List<MissionSocle> missionsSocleSansAction() {
        return Stream.of(MissionSocle.values())
                .filter(mission -> !hasActionFor(mission))
                .toList();
    }
}
