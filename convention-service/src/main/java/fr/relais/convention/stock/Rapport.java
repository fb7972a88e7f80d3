package fr.relais.convention.stock;

import java.util.List;

/** What a sheet would do, or did: how many lines and dossiers it holds, and every error of every line; none when it was kept. */
public record Rapport(boolean essai, int lignes, int dossiers, List<Erreur> erreurs) {

    public Rapport {
        erreurs = List.copyOf(erreurs);
    }
}
