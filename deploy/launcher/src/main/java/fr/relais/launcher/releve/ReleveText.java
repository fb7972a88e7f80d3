package fr.relais.launcher.releve;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a statement for a reader: the sums first, then every payment and indu with the steps that explain it. */
public final class ReleveText {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String LINE = "  %-42s %14s%s%n";
    private static final String INDENT = " ".repeat(12);
    private static final String GLUE = "\u00a0";
    private static final int WIDTH = 110;

    private final Set<Etape> told = new HashSet<>();
    private final StringBuilder text = new StringBuilder();

    private ReleveText() {}

    public static String of(Releve releve) {
        ReleveText writer = new ReleveText();
        writer.title(releve);
        writer.repris(releve);
        writer.droits(releve);
        releve.indus().forEach(writer::indu);
        releve.paiements().forEach(writer::paiement);
        writer.totaux(releve);
        return writer.text.toString();
    }

    private void title(Releve releve) {
        String title = releve.relais() + ", dossier " + releve.dossier();
        text.append("%n%s%n%s%n".formatted(title, "═".repeat(title.length())));
    }

    private void repris(Releve releve) {
        section("Acomptes versés avant Relais, repris");
        releve.acomptesRepris()
                .forEach(acompte -> line(acompte.genre().libelle(acompte.exercice()), acompte.montant(), ""));
    }

    private void droits(Releve releve) {
        section("Droits");
        releve.droits().forEach(droit -> {
            Droit.Bareme bareme = droit.bareme();
            line(
                    "droit " + droit.nature().libelle() + " " + droit.exercice(),
                    droit.droit(),
                    "   barème %d version %d, plafond %s"
                            .formatted(droit.exercice(), bareme.version(), bareme.source()));
            line("  dont prestation de service", droit.prestationDeService(), "");
            line("  dont bonus mission", droit.bonus(), "");
        });
    }

    private void indu(Indu indu) {
        section("Indu de %d, constaté le %s".formatted(indu.exercice(), jour(indu.constateLe())));
        line("trop versé", indu.montant(), "");
        line("retenu depuis", indu.recouvre(), "");
        line("reste", indu.reste(), "");
        explication(indu.explication());
    }

    private void paiement(Paiement paiement) {
        section("Versement : %s, ordonné le %s"
                .formatted(paiement.genre().libelle(paiement.exercice()), jour(paiement.ordonneLe())));
        line("brut", paiement.brut(), "");
        line("retenue", paiement.retenue(), paiement.retenue().signum() == 0 ? "" : "   sur indu (CALC-9)");
        line("net", paiement.net(), "");
        paiement.virements().forEach(this::virement);
        explication(paiement.explication());
    }

    private void virement(Virement virement) {
        String motif = virement.motif() == null ? "" : " (" + virement.motif() + ")";
        line(
                "virement " + virement.tentative() + " " + virement.etat().libelle() + " le " + jour(virement.depuis()),
                virement.montant(),
                "   " + virement.endToEndId() + motif);
    }

    private void totaux(Releve releve) {
        section("Totaux");
        line("acomptes repris", releve.totalRepris(), "");
        line("brut", releve.totalBrut(), "");
        line("retenu sur indus", releve.totalRetenu(), "");
        line("net versé par Relais", releve.totalNet(), "");
        line("exécuté par la banque", releve.totalPaye(), "");
        line("indus constatés", releve.totalIndus(), "");
        line("indus restants", releve.totalReste(), "");
    }

    private void explication(List<Etape> etapes) {
        text.append("  Pourquoi :\n");
        etapes.forEach(this::etape);
    }

    /** A step that a former payment already gave in full is only named: both acomptes rest on the same right. */
    private void etape(Etape etape) {
        boolean isNew = told.add(etape);
        text.append("    %-7s %s (%s)%s%n"
                .formatted(
                        etape.regle(),
                        etape.libelle(),
                        etape.source(),
                        isNew ? "" : " = " + etape.resultat() + ", détail ci-dessus"));
        if (isNew) {
            detail(etape);
        }
    }

    private void detail(Etape etape) {
        paragraph(
                etape.formule().equals(etape.resultat())
                        ? etape.resultat()
                        : etape.formule() + " = " + etape.resultat());
        if (!etape.valeurs().isEmpty()) {
            paragraph(etape.valeurs().stream()
                    .map(valeur -> valeur.nom() + GLUE + ": " + valeur.valeur())
                    .collect(Collectors.joining(GLUE + "; ", "avec ", "")));
        }
    }

    private void section(String title) {
        text.append("%n%s%n".formatted(title));
    }

    private void line(String label, BigDecimal montant, String note) {
        text.append(LINE.formatted(label, Euros.format(montant), note));
    }

    /** Lines broken between words, never before a colon or a semicolon. */
    private void paragraph(String words) {
        StringBuilder line = new StringBuilder(INDENT);
        for (String word : words.split(" ")) {
            if (line.length() + word.length() > WIDTH) {
                end(line);
                line = new StringBuilder(INDENT);
            }
            line.append(word).append(' ');
        }
        end(line);
    }

    private void end(StringBuilder line) {
        text.append(line.toString().replace(GLUE, " ").stripTrailing()).append('\n');
    }

    private static String jour(LocalDate date) {
        return JOUR.format(date);
    }
}
