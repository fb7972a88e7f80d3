package fr.relais.convention.stock;

import fr.relais.convention.Libelle;
import fr.relais.convention.convention.TakeOverConvention;
import fr.relais.convention.gestionnaire.Gestionnaire;
import fr.relais.convention.gestionnaire.RegisterGestionnaire;
import fr.relais.convention.relais.RegisterRelais;
import fr.relais.kit.csv.CsvLine;
import fr.relais.kit.csv.CsvSheet;
import fr.relais.kit.csv.CsvWriter;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.persistence.OutOfSight;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.problem.Violation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hibernate.JDBCException;

/**
 * Takes over the conventions of a sheet, all of them or none (ASM-CONV-70). Each dossier is first played in a transaction of
 * its own that is rolled back, so that one reading tells every error of the sheet.
 */
@ApplicationScoped
public class ImportStock {

    static final int LINES_AT_MOST = 500;

    private final RegisterGestionnaire registerGestionnaire;
    private final RegisterRelais registerRelais;
    private final TakeOverConvention takeOver;
    private final EntityManager entities;
    private final Validator validator;

    ImportStock(
            RegisterGestionnaire registerGestionnaire,
            RegisterRelais registerRelais,
            TakeOverConvention takeOver,
            EntityManager entities,
            Validator validator) {
        this.registerGestionnaire = registerGestionnaire;
        this.registerRelais = registerRelais;
        this.takeOver = takeOver;
        this.entities = entities;
        this.validator = validator;
    }

    private record Cellule(@Libelle String texte) {}

    /** What keeping this sheet would do; nothing is kept. */
    public Rapport trial(byte[] file, Acteur acteur) {
        return report(true, played(file, acteur));
    }

    /** Refused whole (STOCK_REFUSE) with every error of every line. */
    @Transactional
    public Rapport keep(byte[] file, Acteur acteur) {
        Feuille sheet = played(file, acteur);
        requireNone(sheet.erreurs());
        for (DossierStock dossier : sheet.dossiers()) {
            try {
                apply(dossier, acteur);
            } catch (Refused meanwhile) {
                requireNone(dossier.located(meanwhile));
            }
        }
        return report(false, sheet);
    }

    /** A sheet with its columns and no line. */
    public static byte[] model() {
        return CsvWriter.write(Colonne.titres(), List.of());
    }

    private Feuille played(byte[] file, Acteur acteur) {
        Feuille sheet = read(file);
        List<Erreur> erreurs = new ArrayList<>(sheet.erreurs());
        sheet.dossiers().forEach(dossier -> erreurs.addAll(played(dossier, acteur)));
        erreurs.sort(Comparator.comparing(Erreur::ligne));
        return new Feuille(sheet.lignes(), sheet.dossiers(), erreurs);
    }

    private List<Erreur> played(DossierStock dossier, Acteur acteur) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                apply(dossier, acteur);
                throw new GivenUp();
            });
            throw new IllegalStateException("What is played is given up");
        } catch (GivenUp accepted) {
            return List.of();
        } catch (Refused refused) {
            return dossier.located(refused);
        } catch (JDBCException refused) {
            if (OutOfSight.is(refused)) {
                return dossier.located(Refused.because(KitRefusal.INTROUVABLE, "Le dossier n'est pas de votre Caf."));
            }
            throw refused;
        }
    }

    /** Ends the transaction of a dossier that nothing refuses, so that nothing of it is kept. */
    private static final class GivenUp extends RuntimeException {

        private static final long serialVersionUID = 1L;

        GivenUp() {
            super(null, null, false, false);
        }
    }

    private void apply(DossierStock dossier, Acteur acteur) {
        Gestionnaire gestionnaire = dossier.convention().gestionnaire();
        if (entities.find(Gestionnaire.class, gestionnaire.siret().value()) == null) {
            registerGestionnaire.register(gestionnaire, null);
        }
        registerRelais.register(dossier.convention().relais(), null, null);
        takeOver.takeOver(dossier.reprise(), acteur);
    }

    private Feuille read(byte[] file) {
        List<LigneStock> read = new ArrayList<>();
        List<Erreur> wrong = new ArrayList<>();
        List<CsvLine> lines = CsvSheet.read(file, Colonne.titres(), LINES_AT_MOST);
        for (CsvLine line : lines) {
            Cellules cells = new Cellules(line, this::isReadable);
            new LectureLigne(cells).read().ifPresent(read::add);
            wrong.addAll(cells.erreurs());
        }
        return Feuille.of(lines.size(), read, wrong);
    }

    private boolean isReadable(String texte) {
        return validator.validateValue(Cellule.class, "texte", texte).isEmpty();
    }

    private static Rapport report(boolean essai, Feuille sheet) {
        return new Rapport(essai, sheet.lignes(), sheet.dossiers().size(), sheet.erreurs());
    }

    private static void requireNone(List<Erreur> erreurs) {
        if (!erreurs.isEmpty()) {
            throw Refused.because(
                    StockRefusal.STOCK_REFUSE,
                    "Le fichier compte " + erreurs.size() + " erreur(s) : rien n'a été repris.",
                    erreurs.stream()
                            .map(erreur -> new Violation(
                                    "/lignes/" + erreur.ligne()
                                            + erreur.colonne()
                                                    .map(column -> "/" + column)
                                                    .orElse(""),
                                    erreur.code(),
                                    erreur.regle(),
                                    erreur.detail()))
                            .toList());
        }
    }
}
