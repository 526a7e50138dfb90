import { MODEL } from './model';
import { knowModel } from './scores';

knowModel(MODEL);
