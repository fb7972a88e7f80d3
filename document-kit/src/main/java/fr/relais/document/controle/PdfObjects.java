package fr.relais.document.controle;

import fr.relais.document.FichierRefusal;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Looks at every object of a PDF, those that no page shows included, for what acts by itself or is not in the file. One that
 * cannot be read might act in another reader, so it is refused too.
 */
final class PdfObjects {

    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute",
            "GoTo3DView");
    private static final Set<String> LEAVING = Set.of("GoToR", "GoToE", "Thread");
    private static final Set<String> LIVELY = Set.of("RichMedia", "Movie", "Sound", "Screen", "3D");
    private static final Set<String> LINKS = Set.of("http:", "https:", "mailto:");
    private static final int DEEP = 100;

    private final Effort effort;
    private final List<COSDictionary> attached = new ArrayList<>();

    private PdfObjects(Effort effort) {
        this.effort = effort;
    }

    /** The specifications of the files attached to it, to be looked at further. */
    static List<COSDictionary> requireInert(COSDocument document, Effort effort) {
        PdfObjects objects = new PdfObjects(effort);
        objects.look(document.getTrailer(), 0);
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object == null) {
                throw refused(FichierRefusal.FICHIER_ILLISIBLE);
            }
            objects.look(object, 0);
        }
        return objects.attached;
    }

    /** References are not followed: what they lead to has its own turn. */
    private void look(COSBase object, int depth) {
        effort.go();
        if (depth > DEEP) {
            throw Effort.tooHeavy("Le PDF imbrique trop d'objets.");
        }
        if (object instanceof COSArray array) {
            for (COSBase item : array) {
                look(direct(item), depth + 1);
            }
        } else if (object instanceof COSDictionary dictionary) {
            look(dictionary);
            for (COSName key : dictionary.keySet()) {
                look(direct(dictionary.getItem(key)), depth + 1);
            }
        }
    }

    private static COSBase direct(COSBase item) {
        return item instanceof COSObject ? null : item;
    }

    private void look(COSDictionary dictionary) {
        String action = dictionary.getNameAsString(COSName.S);
        String subtype = dictionary.getNameAsString(COSName.SUBTYPE);
        if (has(dictionary, "JS", "AA", "XFA", "RichMediaContent")
                || is(action, ACTIONS)
                || is(subtype, LIVELY)
                || opensWithAnAction(dictionary)) {
            throw refused(FichierRefusal.PDF_ACTIF);
        }
        if (is(action, LEAVING) || isElsewhere(dictionary) || leadsElsewhere(dictionary, action)) {
            throw refused(FichierRefusal.PDF_REFERENCE_EXTERNE);
        }
        if (has(dictionary, "EF")) {
            attached.add(dictionary);
        }
    }

    /** To open at a page is what every text processor writes. */
    private static boolean opensWithAnAction(COSDictionary dictionary) {
        return dictionary.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary action
                && !"GoTo".equals(action.getNameAsString(COSName.S));
    }

    private static boolean isElsewhere(COSDictionary dictionary) {
        boolean streamElsewhere = dictionary instanceof COSStream && has(dictionary, "F", "FFilter");
        boolean pageElsewhere = "Form".equals(dictionary.getNameAsString(COSName.SUBTYPE)) && has(dictionary, "Ref");
        boolean fileElsewhere = "URL".equals(dictionary.getNameAsString("FS"))
                || ("Filespec".equals(dictionary.getNameAsString(COSName.TYPE)) && !has(dictionary, "EF"));
        return streamElsewhere || pageElsewhere || fileElsewhere;
    }

    /** A link that a reader may follow is text; one to a file or to a script is not (ASM-KIT-15). */
    private static boolean leadsElsewhere(COSDictionary dictionary, String action) {
        if (!"URI".equals(action)) {
            return false;
        }
        String address = dictionary.getDictionaryObject(COSName.URI) instanceof COSString text
                ? text.getString().strip().toLowerCase(Locale.ROOT)
                : "";
        return LINKS.stream().noneMatch(address::startsWith);
    }

    private static boolean has(COSDictionary dictionary, String... keys) {
        for (String key : keys) {
            if (dictionary.containsKey(COSName.getPDFName(key))) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(String name, Set<String> among) {
        return name != null && among.contains(name);
    }

    private static Refused refused(RefusalCode code) {
        return Refused.because(code, code.titre());
    }
}
