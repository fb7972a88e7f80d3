package fr.relais.activity.importation;

import java.util.List;
import java.util.Optional;

/** What an import did, or would do, line by line in the order of the file. */
public record RapportImport(boolean essai, long versionCorrespondance, List<Ligne> lignes) {

    /** One line: its number in the file, the dossier it says, what became of it, and why it was refused. */
    public record Ligne(int numero, Optional<String> dossier, Resultat resultat, List<Motif> motifs) {

        public Ligne {
            motifs = List.copyOf(motifs);
        }

        static Ligne refused(int numero, Optional<String> dossier, List<Motif> motifs) {
            return new Ligne(numero, dossier, Resultat.REFUSE, motifs);
        }
    }

    public RapportImport {
        lignes = List.copyOf(lignes);
    }

    public long count(Resultat resultat) {
        return lignes.stream().filter(ligne -> ligne.resultat() == resultat).count();
    }
}
